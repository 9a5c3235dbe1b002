/** Texts of sorting and saving, the same for every list. */
export const listWords = {
	de: {
		sort: 'Ordnen nach',
		ways: { auf: 'aufsteigend', ab: 'absteigend' },
		turn: (now: string) => `Reihenfolge: ${now}. Umdrehen`,
		save: 'Liste speichern',
		kinds: { csv: 'CSV', excel: 'CSV für deutsches Excel' },
		saved: (name: string) => `${name} ist gespeichert.`,
		source: 'Quelle'
	},
	en: {
		sort: 'Order by',
		ways: { auf: 'ascending', ab: 'descending' },
		turn: (now: string) => `Direction: ${now}. Turn round`,
		save: 'Save list',
		kinds: { csv: 'CSV', excel: 'CSV for German Excel' },
		saved: (name: string) => `${name} is saved.`,
		source: 'Source'
	}
};
