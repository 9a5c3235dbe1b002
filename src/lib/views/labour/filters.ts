import { economyMeasures, type EconomyMeasure } from '../../figures/labour/economy.ts';
import { employmentGroups, type EmploymentGroup } from '../../figures/labour/employment.ts';
import { unemploymentGroups, type UnemploymentGroup } from '../../figures/labour/unemployment.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';

/** Choices of the labour-market page and their names in the address. */
export const labourSpecs = {
	group: { kind: 'one', param: 'gruppe', values: Object.keys(unemploymentGroups), initial: 'all' },
	employees: {
		kind: 'one',
		param: 'beschaeftigte',
		values: Object.keys(employmentGroups),
		initial: 'all'
	},
	measure: { kind: 'one', param: 'wert', values: Object.keys(economyMeasures), initial: 'gdp' }
} as const satisfies FilterSpecs;

export const isGroup = (value: string): value is UnemploymentGroup =>
	Object.hasOwn(unemploymentGroups, value);
export const isEmployees = (value: string): value is EmploymentGroup =>
	Object.hasOwn(employmentGroups, value);
export const isMeasure = (value: string): value is EconomyMeasure =>
	Object.hasOwn(economyMeasures, value);

/** The choices as the figures know them. */
export const labourChoice = (values: FilterValues<typeof labourSpecs>) => ({
	group: isGroup(values.group) ? values.group : 'all',
	employees: isEmployees(values.employees) ? values.employees : 'all',
	measure: isMeasure(values.measure) ? values.measure : 'gdp'
});
