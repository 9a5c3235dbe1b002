import { shareBenefits, type ShareBenefit } from '../../figures/caseload/minimum-income-share.ts';
import type { FilterSpecs, FilterValues } from '../filters.ts';

/** Choices of the page on basic income support and their names in the address. */
export const caseloadSpecs = {
	benefit: { kind: 'one', param: 'leistung', values: Object.keys(shareBenefits), initial: 'total' }
} as const satisfies FilterSpecs;

export const isBenefit = (value: string): value is ShareBenefit =>
	Object.hasOwn(shareBenefits, value);

/** The choices as the figures know them. */
export const caseloadChoice = (values: FilterValues<typeof caseloadSpecs>) => ({
	benefit: isBenefit(values.benefit) ? values.benefit : 'total'
});
