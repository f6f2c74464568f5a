/** The build that Octokit's throttling takes; only the other one comes with types. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
