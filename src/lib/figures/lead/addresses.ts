/** Figures that show one indicator at its best: page, filter and figure. */
const figures: Readonly<Record<string, string>> = {
	unemployment_rate_all: '/arbeitsmarkt/#unemployment',
	unemployment_rate_women: '/arbeitsmarkt/?gruppe=women#unemployment',
	unemployment_rate_men: '/arbeitsmarkt/?gruppe=men#unemployment',
	unemployment_rate_15_24: '/arbeitsmarkt/?gruppe=young#unemployment',
	unemployment_rate_foreign: '/arbeitsmarkt/?gruppe=foreign#unemployment',
	unemployed_longterm_share: '/arbeitsmarkt/#unemployed-groups',
	svb_workplace_total: '/arbeitsmarkt/#employment',
	gdp_per_inhabitant: '/arbeitsmarkt/#economy',
	disposable_income_per_inhabitant: '/arbeitsmarkt/?wert=income#economy',
	school_leavers_without_hsa_share: '/qualifikation/#school-leavers-share',
	minimum_income_total_share: '/grundsicherung/#minimum-income-share',
	sgb2_total_share: '/grundsicherung/?leistung=sgb2#minimum-income-share',
	sgb12_old_age_disability_share: '/grundsicherung/?leistung=oldAge#minimum-income-share',
	sgb12_subsistence_share: '/grundsicherung/?leistung=subsistence#minimum-income-share',
	asylum_seekers_benefit_share: '/grundsicherung/?leistung=asylum#minimum-income-share'
};

/** Where an indicator is shown: its figure, else its lines in the comparison. */
export const addressOf = (indicator: string): string =>
	figures[indicator] ?? `/vergleich/?indikator=${indicator}#compare-lines`;
