/** Words on lines whose values come from several sources. */
export const revisionsWords = {
	de: {
		change: 'Bruch in der Reihe',
		sources: (reason: string) =>
			`Die Werte stammen aus mehreren Quellen und sind nicht ohne Weiteres vergleichbar${because(reason)}. Die Linie ist dort unterbrochen, wo die Quelle wechselt. Liegen für ein Jahr zwei Werte vor, zeigt die Linie den der neueren Quelle; die Tabelle nennt beide.`
	},
	en: {
		change: 'break in the series',
		sources: (reason: string) =>
			`The values come from several sources and cannot be compared without care${because(reason)}. The line is interrupted where the source changes. Where a year has two values the line shows that of the newer source; the table gives both.`
	}
};

const because = (reason: string): string => (reason === '' ? '' : ` (${reason})`);
