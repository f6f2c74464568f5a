import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputNames, parseInputs } from '../../src/action/inputs.ts';
import { outputsOf } from '../../src/action/publish-results.ts';
import { accident, reportOf } from '../report/reports.ts';

const action = parse(readFileSync('action.yml', 'utf8'));

describe('action.yml', () => {
  test('declares the inputs and outputs that there are, each with words', () => {
    expect(Object.keys(action.inputs)).toEqual(inputNames);
    const outputs = outputsOf({ report: reportOf(accident), tarballs: [null], exit: 1 }, new Map(), null);
    expect(Object.keys(action.outputs)).toEqual([...outputs.keys()]);
    for (const { description } of [
      ...Object.values<{ description: string }>(action.inputs),
      ...Object.values<{ description: string }>(action.outputs),
    ]) {
      expect(description.length).toBeGreaterThan(10);
    }
  });

  test('has no default but the token: set and not set stay apart', () => {
    const defaults = Object.entries<{ default?: string }>(action.inputs).filter(
      ([, input]) => 'default' in input,
    );
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([
      ['github-token', '$' + '{{ github.token }}'],
    ]);
  });

  test('runs what is built', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/github/action.js' });
    expect(action.branding.icon).toBe('package');
  });
});

const parsed = (env: Readonly<Record<string, string>>, warn: (sentence: string) => void = () => {}) =>
  parseInputs({ env, workspace: '.' }, warn);

describe('inputs', () => {
  test('nothing set: everything is null', () => {
    expect(new Set(Object.values(parsed({ INPUT_PACKAGES: '', PATH: '/bin' })))).toEqual(new Set([null]));
  });

  test('each is read by its own name, dashes kept', () => {
    const request = parsed({
      INPUT_PACKAGES: ' packages/{a,b} , dist/*.tgz\r\n\n./x ',
      'INPUT_IGNORE-SCRIPTS': 'True',
      'INPUT_FAIL-ON': 'warning',
      INPUT_MODE: 'auto',
    });
    expect(request).toMatchObject({
      packages: ['packages/{a,b}', 'dist/*.tgz', './x'],
      'ignore-scripts': true,
      'fail-on': 'warning',
      mode: 'auto',
      baseline: null,
    });
  });

  test.each([
    [{ INPUT_FAIL_ON: 'error' }, ['There is no input fail_on, so it has no effect. Did you mean fail-on?']],
    [{ INPUT_VERSION: '1.2.3', INPUT_X: '', INPUT_TAG: 'next' }, []],
  ])('%j is no mistake, and a near miss is told', (env, told) => {
    const heard: string[] = [];
    expect(parsed(env, (sentence) => heard.push(sentence))['fail-on']).toBeNull();
    expect(heard).toEqual(told);
  });

  test('all that are wrong are told at once', () => {
    const env = {
      INPUT_REGISTRY: 'https://user:pass@',
      INPUT_MODE: 'release',
      'INPUT_FAIL-ON': 'errors',
      'INPUT_WORKING-DIRECTORY': 'nowhere',
      INPUT_CONFIG: 'gone.yml',
      INPUT_ONLY: 'plan.json',
      INPUT_BASELINE: './gone.tgz',
    };
    expect(() => parsed(env)).toThrow(
      /The input only is plan\.json, but .* The input baseline is \.\/gone\.tgz, but .* The input registry .*\/\/…@.* The input config is gone\.yml, but there is no such file: correct it, or leave it out\. The input fail-on .*Did you mean error\? The input mode .* The input working-directory .*"nowhere"/,
    );
  });

  test.each([
    [{ INPUT_CONFIG: 'inputs.test.ts', 'INPUT_WORKING-DIRECTORY': '__tests__/action' }],
    [{ INPUT_CONFIG: 'only-on-the-base-branch.yml', 'INPUT_POLICY-FROM': 'base' }],
    [{ INPUT_ONLY: '@scope/a,b' }],
    [{ INPUT_ONLY: 'package.json' }],
    [{ INPUT_BASELINE: 'latest' }],
    [{ INPUT_BASELINE: 'file:package.json' }],
  ])('%j is right', (env) => {
    expect(parsed(env)).toBeTruthy();
  });

  test('a path that no system takes is one that does not exist', () => {
    expect(() => parsed({ INPUT_CONFIG: 'a'.repeat(5000) })).toThrow(/no such file/);
  });
});
