/** What a page says that has no data yet. */
export const waitingWords = {
	de: {
		lead: (where: string) =>
			`Für diese Seite sind ${where} noch keine Daten eingebracht. Alle übrigen Seiten sind davon nicht betroffen.`,
		needed: 'Gebraucht werden',
		how: 'Jede Tabelle zeigt ihre Spalten. Eine Vorlage zum Ausfüllen und der Weg der Daten hierher stehen in der Anleitung des Projekts.'
	},
	en: {
		lead: (where: string) =>
			`No data have been brought in for this page ${where} yet. All other pages are not affected.`,
		needed: 'What is needed',
		how: 'Each table shows its columns. The guide of the project has a form to fill in and says how the data get here.'
	}
};
