/** Texts of the page on reading without a network. */
export const offlineWords = {
	de: {
		title: 'Offline lesen',
		lead: 'Ihr Browser hebt eine Kopie der Hauptseiten und der Seiten auf, die Sie geöffnet haben. So können Sie auch ohne Verbindung lesen.',
		wanted:
			'Diese Seite konnten wir nicht laden. Entweder haben Sie gerade keine Verbindung oder der Server antwortet nicht. Auf Ihrem Gerät liegt keine Kopie der Seite.',
		retry: 'Noch einmal versuchen',
		stored: (count: string, isOne: boolean) =>
			isOne ? 'Eine Seite liegt auf diesem Gerät' : `${count} Seiten liegen auf diesem Gerät`,
		searchToo: 'Auch die Suche funktioniert offline.',
		none: 'Auf diesem Gerät liegt noch keine Kopie. Sie entsteht kurz nach dem ersten Besuch, wenn Ihr Browser das zulässt.',
		remove: 'Kopie löschen',
		removed: 'Die Kopie ist gelöscht. Beim nächsten Besuch entsteht sie neu.',
		noScript: 'Um zu zeigen, was auf Ihrem Gerät liegt, braucht es JavaScript.'
	},
	en: {
		title: 'Reading offline',
		lead: 'Your browser keeps a copy of the main pages and of the pages you have opened, so that you can read without a connection.',
		wanted:
			'We could not load this page. Either you have no connection right now or the server does not answer. There is no copy of the page on your device.',
		retry: 'Try again',
		stored: (count: string, isOne: boolean) =>
			isOne ? 'One page is on this device' : `${count} pages are on this device`,
		searchToo: 'The search works offline, too.',
		none: 'There is no copy on this device yet. It is made shortly after the first visit, if your browser allows it.',
		remove: 'Delete the copy',
		removed: 'The copy is deleted. Your next visit makes a new one.',
		noScript: 'Showing what is on your device needs JavaScript.'
	}
};
