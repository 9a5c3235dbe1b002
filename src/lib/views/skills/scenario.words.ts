/** Texts around the levers. */
export const scenarioPageWords = {
	de: {
		title: 'Was wäre, wenn?',
		lead: 'Fünf Hebel auf die veröffentlichte Prognose. Sie zeigen eine Annahme und sagen nichts voraus: kein amtliches Ergebnis. Alle stehen am Anfang auf 0.',
		none: 'Rechnen braucht JavaScript. Ohne Skripte zeigt die Seite die veröffentlichte Lücke und, in der Tabelle, was jeder Hebel rechnet und worauf er sich stützt.',
		legend: 'Hebel',
		limit: 'Spanne',
		more: 'Formel und Quellen',
		reset: 'Alles auf 0',
		formulas: 'Was die Hebel rechnen'
	},
	en: {
		title: 'What if?',
		lead: 'Five levers on the published forecast. They show an assumption and predict nothing: this is not an official result. All start at 0.',
		none: 'Calculating needs JavaScript. Without scripts the page shows the published gap and, in the table, what each lever calculates and what it stands on.',
		legend: 'Levers',
		limit: 'Range',
		more: 'Formula and sources',
		reset: 'Set all to 0',
		formulas: 'What the levers calculate'
	}
};
