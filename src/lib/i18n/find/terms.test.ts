import { describe, expect, it } from 'vitest';
import { termsOf } from './terms.ts';

const ways = (query: string) => termsOf(query).map((own) => own.map(({ joined }) => joined));

describe('termsOf', () => {
	it('leaves out words that every text has, unless there is nothing else', () => {
		expect(ways('wie viele Kurse gibt es im Kreis').map(([own]) => own)).toEqual([
			'kurse',
			'kreis'
		]);
		expect(ways('was ist das').map(([own]) => own)).toEqual(['was', 'ist', 'das']);
		expect(ways('IT').map(([own]) => own)).toEqual(['it']);
	});

	it('goes from a form of a word to all that means the same', () => {
		expect(ways('Arbeitslosigkeit')[0]).toEqual(['arbeitslosigkeit', 'erwerbslos', 'arbeitslos']);
		expect(ways('Bürgergeld')[0]).toContain('grundsicherung');
		expect(ways('Jugendlicher')[0]).toContain('15 bis 24');
		expect(ways('foreigners')[0]).toContain('immigra');
	});

	it('does not take a compound for its first part', () => {
		expect(ways('Ausbildungsmesse')[0]).not.toContain('azubi');
		expect(ways('Pflegekammer')[0]).not.toContain('altenpfleg');
	});

	it('keeps volumes of the social code apart', () => {
		const found = termsOf('Bürgergeld')[0]?.find(({ joined }) => joined === 'sgb ii');
		expect(found?.only).toBe('whole');
	});
});
