import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasCaveat, isSilence } from '../../../../tests/support/absence.ts';
import { locales } from '../../core/locale.ts';
import { readCatalogue } from '../../figures/activities/catalogue.ts';
import { activitiesCube } from '../../figures/activities/cube.ts';
import { emptyChoice } from '../../figures/activities/white-spots.ts';
import type { ActivityRow } from '../../figures/activities/row.ts';
import { noFilters } from '../../figures/activities/slice.ts';
import { loadCube } from '../../figures/load.server.ts';
import { chosenPage } from '../../figures/strategy/theme-page.ts';
import { testContext } from '../../figures/test-context.ts';
import { choose } from '../activities/facets.ts';
import { chosenSentences } from './chosen-sentences.ts';
import { spotSentence } from './spot-sentence.ts';
import { themesWords } from './words.ts';

const built = existsSync('static/data/manifest.json');

describe.runIf(built)(
	'what the page of a theme says of a silent list, whatever group is chosen',
	() => {
		let rows: readonly ActivityRow[];
		beforeAll(async () => {
			rows = await loadCube({ cube: activitiesCube });
		}, 240_000);

		it.each(locales)('carries the caveat in the same sentence (%s)', (locale) => {
			const speaker = testContext(locale, {});
			const catalogue = readCatalogue(rows, locale);
			const words = themesWords[locale].spots;
			const said = catalogue.themes.flatMap(({ id: theme }) =>
				['', ...catalogue.groups.map(({ id }) => id)].flatMap((group) => {
					const filters = { ...noFilters, theme: [theme], group: group === '' ? [] : [group] };
					const page = chosenPage(choose(catalogue, filters), theme);
					if (!page) throw new Error(`no page of ${theme}`);
					return [
						...chosenSentences(page, false, locale, speaker.format),
						...page.spots.map((spots) => spotSentence(spots, words, speaker.format)),
						words.lead('1', '2'),
						words.leadChosen('1', '2'),
						...(page.activities === 0
							? emptyChoice(rows, testContext(locale, filters)).map(({ text }) => text)
							: [])
					];
				})
			);
			const silent = said.filter(isSilence);
			expect(silent.length).toBeGreaterThan(300);
			expect(silent.filter((text) => !hasCaveat(text))).toEqual([]);
		});
	}
);
