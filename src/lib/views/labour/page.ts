import { economy, economyMeasures } from '../../figures/labour/economy.ts';
import { employment, employmentGroups } from '../../figures/labour/employment.ts';
import { employmentWords } from '../../figures/labour/employment.words.ts';
import { populationAge } from '../../figures/labour/population-age.ts';
import { populationPyramid } from '../../figures/labour/population-pyramid.ts';
import { unemployedGroups } from '../../figures/labour/unemployed-groups.ts';
import { unemployment, unemploymentGroups } from '../../figures/labour/unemployment.ts';
import { unemploymentWords } from '../../figures/labour/unemployment.words.ts';
import { oneOf, section, type Page } from '../page/page.ts';
import { filtered, plain } from '../registered.ts';

const path = '/arbeitsmarkt/';
const group = oneOf('gruppe', unemploymentGroups, 'all');
const employees = oneOf('beschaeftigte', employmentGroups, 'all');
const measure = oneOf('wert', economyMeasures, 'gdp');

/** The page on labour market, population and economy. */
export const page: Page = {
	path,
	nav: 'labour',
	specs: { group: group.spec, employees: employees.spec, measure: measure.spec },
	earlier: 'labour',
	parts: [
		section('unemployment', {
			choice: {
				key: 'group',
				values: group.spec.values,
				names: (locale) => unemploymentWords[locale].groups
			},
			figures: [
				filtered(
					unemployment,
					path,
					() => ({ group: group.spec }),
					(values) => ({ group: group.read(values.group) })
				),
				plain(unemployedGroups, path)
			]
		}),
		{ kind: 'guide' },
		section('employment', {
			choice: {
				key: 'employees',
				values: employees.spec.values,
				names: (locale) => employmentWords[locale].groups
			},
			figures: [
				filtered(
					employment,
					path,
					() => ({ employees: employees.spec }),
					(values) => ({ group: employees.read(values.employees) })
				)
			]
		}),
		section('population', {
			figures: [plain(populationPyramid, path), plain(populationAge, path)]
		}),
		section('economy', {
			choice: { key: 'measure', values: measure.spec.values },
			figures: [
				filtered(
					economy,
					path,
					() => ({ measure: measure.spec }),
					(values) => ({ measure: measure.read(values.measure) })
				)
			]
		})
	]
};
