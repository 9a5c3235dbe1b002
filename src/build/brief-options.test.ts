import { describe, expect, it } from 'vitest';
import { readOptions } from './brief-options.ts';

const themes = ['berufe', 'digitales'];

describe('the command line of the briefs', () => {
	it('asks for the county and all themes in both languages without an option', () => {
		const { files, out, problems } = readOptions([], themes);
		expect(problems).toEqual([]);
		expect(out).toBe('briefs');
		expect(files.map(({ path }) => path)).toEqual([
			'kreisprofil/',
			'kreisprofil/berufe/',
			'kreisprofil/digitales/',
			'en/kreisprofil/',
			'en/kreisprofil/berufe/',
			'en/kreisprofil/digitales/'
		]);
	});

	it('writes choices as the address of the page has them', () => {
		const args = ['--lang', 'en', '--theme', 'berufe', '--annex', '--chapters', '--out', 'x'];
		const { files, out } = readOptions(args, themes);
		expect(out).toBe('x');
		expect(files).toEqual([
			{
				path: 'en/kreisprofil/berufe/?anhang=ja&umbruch=kapitel',
				word: 'en/kreisprofil/berufe.docx',
				name: expect.stringMatching(/^kreisprofil_\d+_berufe_en$/)
			}
		]);
	});

	it('asks for the short version alone', () => {
		const { files } = readOptions(['--lang', 'de', '--short', '--theme', 'berufe'], themes);
		expect(files).toEqual([
			{
				path: 'kreisprofil/berufe/?umfang=kurz',
				word: 'kreisprofil/berufe-kurz.docx',
				name: expect.stringMatching(/^kreisprofil_\d+_berufe_kurz_de$/)
			}
		]);
	});

	it('names everything it does not know at once', () => {
		expect(readOptions(['--lang', 'fr', '--theme', 'mars'], themes).problems).toEqual([
			'--lang fr: there is no such language (de, en)',
			'--theme mars: there is no such theme (berufe, digitales)'
		]);
		expect(readOptions(['--paper'], themes).problems).toHaveLength(1);
	});
});
