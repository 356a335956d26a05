import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import ts from 'typescript-eslint';

const pure = ['libs/methodology/src/**/*.ts', 'libs/domain/src/**/*.ts'];
const tests = ['**/*.spec.ts', '**/*.journey.ts', '**/testing/**/*.ts'];

export default ts.config(
  { ignores: ['**/node_modules', '**/dist', '.data', '.nx', '.angular', '**/*.json', '**/*.cjs'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            { sourceTag: 'layer:methodology', onlyDependOnLibsWithTags: ['layer:methodology'] },
            { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:domain', 'layer:methodology'] },
            {
              sourceTag: 'layer:web',
              onlyDependOnLibsWithTags: ['layer:web', 'layer:domain', 'layer:methodology'],
            },
            {
              sourceTag: 'layer:backend',
              onlyDependOnLibsWithTags: ['layer:backend', 'layer:domain', 'layer:methodology'],
            },
            {
              sourceTag: 'layer:portal',
              onlyDependOnLibsWithTags: ['layer:web', 'layer:domain', 'layer:methodology'],
            },
            { sourceTag: 'layer:e2e', onlyDependOnLibsWithTags: ['layer:domain', 'layer:methodology'] },
            { sourceTag: 'layer:tools', onlyDependOnLibsWithTags: ['layer:domain', 'layer:methodology'] },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/methodology/src/**/*.ts'],
    ignores: tests,
    rules: { 'max-lines-per-function': ['error', { max: 50 }] },
  },
  {
    files: pure,
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['fs', 'path', 'crypto', 'typeorm'].map((name) => ({
            name,
            message: 'This library is pure: no I/O.',
          })),
          patterns: [
            {
              group: ['node:*', '@nestjs/*', '@angular/*'],
              message: 'This library is pure: no I/O.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'window',
        'document',
        'performance',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'This library reads no clock.' },
        { object: 'Math', property: 'random', message: 'This library draws nothing but from a seed.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'This library reads no clock.',
        },
      ],
    },
  },
  {
    files: ['libs/web/**/*.ts', 'apps/admin/**/*.ts', 'apps/respondent/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    // Their tests are checked in one program with them, so Node's types are there, which a browser has not.
    files: ['libs/web/**/*.ts', 'apps/admin/**/*.ts', 'apps/respondent/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'A portal runs in a browser.' }] },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'global',
        'require',
        'setImmediate',
        '__dirname',
      ],
    },
  },
  {
    files: ['libs/web/**/*.html', 'apps/admin/**/*.html', 'apps/respondent/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
);
