import { expect, it } from 'vitest';
import { testContext } from '../../figures/test-context.ts';
import { counted, type Counted } from './counted.ts';
import { pictureWords } from './picture.words.ts';
import { ownWords } from './words.ts';

const of = (count: number): Counted => counted(count, testContext('de', {}).format);

it.each([
	[ownWords.de.report.numbers(of(1)), '1 Zahl'],
	[ownWords.de.report.numbers(of(1234)), '1.234 Zahlen'],
	[ownWords.de.report.short(of(1), '', true), '1 Zahl, ohne Beanstandung'],
	[ownWords.de.report.short(of(0), 'info', true), 'Tabelle, mit Hinweisen'],
	[ownWords.en.report.short(of(1), '', true), '1 number, nothing to object to'],
	[ownWords.de.done(of(1), of(2), of(0)), 'Fertig: 1 Tabelle aus 2 Dateien.'],
	[ownWords.de.done(of(1), of(2), of(1)), 'Fertig: 1 Tabelle aus 2 Dateien, Fehler in 1 Datei.'],
	[ownWords.de.waiting(of(1)), 'Danach kommt 1 weitere Datei'],
	[ownWords.en.waiting(of(2)), '2 more files come afterwards'],
	[pictureWords.de.drawn(of(1)), '1 Zahl für diese Auswahl.'],
	[
		pictureWords.de.beside.joined(of(1), of(1), of(0)),
		'1 Ihrer Zahlen hat eine amtliche zu gleicher Region und gleichem Zeitraum; 1 hat keine.'
	],
	[
		pictureWords.en.beside.joined(of(3), of(2), of(1)),
		'3 of your numbers have an official one of the same region and period, 1 of them of the same year only; 2 have none.'
	]
])('counts: %s', (said, text) => {
	expect(said).toBe(text);
});
