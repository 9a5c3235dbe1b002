import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { county } from '../core/county.ts';
import { locales, type Locale } from '../core/locale.ts';
import { run } from '../data/run.server.ts';
import { cubeParams } from '../figures/load.server.ts';
import { de } from '../i18n/de.ts';
import { en } from '../i18n/en.ts';
import { makeFormat } from '../i18n/format.ts';
import { initialFilters } from './filters.ts';
import { allFigures } from './registry.server.ts';

const words = { de, en };
const speaker = (locale: Locale) => ({
	...{ locale, county, t: words[locale] },
	format: makeFormat(locale, words[locale].units)
});

/** What a sentence says that tells an expectation. */
const expects = {
	de: /voraussichtlich|Prognose|laut|angenommen|Annahme/i,
	en: /expect|estimated|forecast|assum/i
};
/** German words that once stood in English sentences; titles of publications stay German. */
const german =
	/erschlossen|Andere Partnerorganisationen|Strategiepapier|Fachbeitrag|Abschnitt|Anhang|nicht genannt/;

/** A name after a colon has no second one behind it. */
const doubled = /: [^.;]*: /;

describe.runIf(existsSync('static/data/manifest.json'))('what every figure says', () => {
	it('dates a forecast and calls it one, has one colon a headline, and no German in English', async () => {
		const wrong: string[] = [];
		let forecasts = 0;
		for (const figure of await allFigures()) {
			const rows = await run(figure.cube, cubeParams);
			const filters = initialFilters(figure.specs(rows, speaker('de')));
			const isForecast = figure.cube.tables.includes('skills-gap');
			for (const locale of locales) {
				const shown = figure.present(rows, filters, speaker(locale));
				const { headline, subtitle, summary, citation = '', notes } = shown;
				const text = [headline, subtitle, summary, citation, ...(notes ?? [])].join('\n');
				if (locale === 'en' && german.test(text)) wrong.push(`${figure.id}: ${text}`);
				if (doubled.test(headline)) wrong.push(`${figure.id} (${locale}): ${headline}`);
				if (!isForecast) continue;
				forecasts += 1;
				const isPlain = /\b20\d\d\b/.test(headline) && expects[locale].test(headline);
				if (!isPlain) wrong.push(`${figure.id} (${locale}): ${headline}`);
			}
		}
		expect(wrong).toEqual([]);
		expect(forecasts).toBeGreaterThan(8);
	}, 120_000);
});
