import type { Figures, Found, Menu } from '../declared.ts';

const path = '/grundsicherung/';

export const menu: Menu = {
	group: 'situation',
	at: 40,
	path,
	name: { de: 'Grundsicherung', en: 'Basic income support' }
};

export const found: Found = {
	at: 150,
	path,
	isTopic: true,
	title: { de: 'Grundsicherung', en: 'Basic income support' },
	text: {
		de: 'Wer Leistungen nach dem SGB II und dem SGB XII erhält und wie sich das ändert.',
		en: 'Who receives benefits under SGB II and SGB XII and how that changes.'
	},
	words: {
		de: 'Bürgergeld Jobcenter Leistungsberechtigte Bedarfsgemeinschaften Asyl Hartz Sozialhilfe Armut',
		en: 'jobcentre recipients households asylum social assistance poverty'
	}
};

export const figures: Figures = {
	at: 30,
	views: { caseload: () => import('../caseload/page.ts') }
};
