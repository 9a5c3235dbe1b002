import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const folders = ['core', 'i18n', 'offline', 'data', 'charts', 'ui', 'figures', 'views'];
const mayImport = {
	core: [],
	i18n: ['core'],
	offline: ['core'],
	data: ['core'],
	charts: ['core', 'i18n'],
	ui: ['core', 'i18n'],
	figures: ['core', 'i18n', 'data', 'charts', 'ui'],
	views: ['core', 'i18n', 'offline', 'data', 'charts', 'ui', 'figures']
};
const appModules = {
	regex: '^\\$app/',
	message: '$app/* belongs to routes and to filters.svelte.ts.'
};

/** One rule block per folder: which of its neighbours it may not import. */
const directions = folders.map((folder) => {
	const forbidden = folders.filter(
		(other) => other !== folder && !mayImport[folder].includes(other)
	);
	const patterns = [appModules];
	if (forbidden.length > 0)
		patterns.push({
			regex: `^(#lib|\\$lib|(\\.\\./)+)/?(${forbidden.join('|')})/`,
			message: `src/lib/${folder} may not import from there (see docs/architecture.md).`
		});
	return {
		files: [`src/lib/${folder}/**/*.{ts,svelte}`],
		rules: { 'no-restricted-imports': ['error', { patterns }] }
	};
});

export default ts.config(
	{
		ignores: [
			'node_modules',
			'.svelte-kit',
			'build',
			'editions',
			'static',
			'data',
			'**/__snapshots__'
		]
	},
	{ files: ['**/*.{js,ts,svelte}'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		rules: {
			'no-undef': 'off',
			'max-lines': ['error', { max: 300, skipBlankLines: true }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true }],
			'@typescript-eslint/consistent-type-assertions': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: { 'max-lines-per-function': 'off' }
	},
	...directions,
	{
		files: ['src/lib/views/filters.svelte.ts', 'src/lib/figures/FigureActions.svelte'],
		rules: { 'no-restricted-imports': 'off' }
	}
);
