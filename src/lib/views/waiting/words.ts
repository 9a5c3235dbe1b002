/** What a page says that has no data yet. */
export const waitingWords = {
	de: {
		lead: (of: string) =>
			`Für diese Seite sind noch keine Daten ${of} eingebracht. Amtliche Zahlen stehen auf den Seiten des Menüs.`,
		needed: 'Gebraucht werden',
		how: 'Jede Tabelle zeigt ihre Spalten. Eine Vorlage zum Ausfüllen und der Weg der Daten hierher stehen in der Anleitung des Projekts.'
	},
	en: {
		lead: (of: string) =>
			`No data ${of} have been brought in for this page yet. Official figures stand on the pages of the menu.`,
		needed: 'What is needed',
		how: 'Each table shows its columns. The guide of the project has a form to fill in and says how the data get here.'
	}
};
