import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['node_modules/', '.padan/', 'dist/', 'coverage/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNullish: true, allowBoolean: true, allowAny: false },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      // pg's client passes rows typed by us at the query; the lint rules below fight its `any`.
      '@typescript-eslint/no-unsafe-enum-comparison': 'error',
      'no-console': 'error',
    },
  },
  {
    // Tests read rows of any shape; what they assert is the check.
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
    },
  },
  { files: ['tests/support/quiet-console.ts'], rules: { 'no-console': 'off' } },
  {
    // Only the clock file may look at the machine's time; pure files are told the day (architecture 4).
    files: ['src/*/*.ts'],
    ignores: ['src/platform/**', '**/*.{test,job,island}.ts', 'src/commands/**', 'src/simulate/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'today is an argument',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'today is an argument',
        },
      ],
    },
  },
)
