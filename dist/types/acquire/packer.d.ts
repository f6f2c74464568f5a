export declare const packerNames: readonly ['npm', 'pnpm', 'yarn', 'bun'];
export type PackerName = (typeof packerNames)[number];
/** Yarn 1 and what came after it share a name and little else. */
export type Packer = Exclude<PackerName, 'yarn'> | 'yarn-classic' | 'yarn-berry';
interface Order {
    readonly command: string;
    readonly arguments: readonly string[];
}
type PackCommand = (destination: string, ignoreScripts: boolean) => Order;
export declare const packCommands: {
    readonly [P in Packer]: PackCommand;
};
export {};
