import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/dist-cdn/**',
      '**/node_modules/**',
      '**/generated/**',
      '**/generated.ts',
      '**/*.js',
      '**/*.mjs',
      'storybook-static/**',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: [`${root}.config/tsconfig.checks.json`], tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // a number in a sentence is plain; anything else in a template must be said
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // event handlers of Lit are arrow functions that return what they call
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      // `noUncheckedIndexedAccess` makes us say `!` where the bounds are known from the line above
      '@typescript-eslint/no-non-null-assertion': 'off',
      // schemas carry a value and a type of one name, on purpose
      '@typescript-eslint/no-redeclare': 'off',
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@praman/*/src', '@praman/*/src/*', '@praman/*/dist/*'],
              message: 'Use the public path of the package.',
            },
            {
              regex: '^(\\.|\\.\\.|\\./index\\.ts|\\.\\./index\\.ts)$',
              message: 'Name the file that holds the thing.',
            },
          ],
        },
      ],
    },
  },
  { files: ['packages/elements/**/*.ts', '.storybook/**/*.ts'], ...lit.configs['flat/recommended'] },
  { files: ['packages/elements/**/*.ts'], ...wc.configs['flat/recommended'] },
  { files: ['packages/elements/**/*.ts', '.storybook/**/*.ts'], ...litA11y.configs.recommended },
  {
    files: [
      '**/*.test.ts',
      '**/testing/**',
      '**/bench/**',
      '**/*.stories.ts',
      '.ci/**',
      '.config/**',
      '.storybook/**',
      'examples/**',
    ],
    rules: {
      'no-console': 'off',
      'no-restricted-imports': 'off',
      'max-lines': 'off',
      // chai asserts by reading a property; fakes need not wait
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      // matchers such as `expect.any()` are typed `any`
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
