/** Texts of the warning that a table counts too few people; counts are printed already. */
export const smallCountsWords = {
	de: {
		shown: (cells: string, isOne: boolean, small: string) =>
			isOne
				? `In einer Zelle stehen nur ${small} Personen.`
				: `In ${cells} Zellen stehen nur ${small} Personen.`,
		perhaps: (cells: string, isOne: boolean, small: string) =>
			isOne
				? `In einer Zelle steht ${small}. Zählt sie Personen, kann das verraten, um wen es geht.`
				: `In ${cells} Zellen steht ${small}. Zählen sie Personen, kann das verraten, um wen es geht.`,
		following: (cells: string, isOne: boolean) =>
			isOne
				? 'Eine geschützte Zahl lässt sich aus der Summe und den anderen Zahlen berechnen.'
				: `${cells} geschützte Zahlen lassen sich aus Summen und den anderen Zahlen berechnen.`,
		small: (largest: number) => (largest === 2 ? '1 oder 2' : `1 bis ${largest}`),
		remedy:
			'Geben Sie die Tabelle so nicht weiter: Fassen Sie Gruppen zusammen, oder lassen Sie diese Zahlen und mit ihnen die Summe weg.',
		partly: (rows: string) => `Geprüft sind die ersten ${rows} Zeilen.`,
		more: 'Wie kleine Zahlen geschützt sind'
	},
	en: {
		shown: (cells: string, isOne: boolean, small: string) =>
			isOne
				? `One cell counts only ${small} people.`
				: `${cells} cells count only ${small} people.`,
		perhaps: (cells: string, isOne: boolean, small: string) =>
			isOne
				? `One cell holds ${small}. If it counts people, it can give away who they are.`
				: `${cells} cells hold ${small}. If they count people, they can give away who they are.`,
		following: (cells: string, isOne: boolean) =>
			isOne
				? 'One protected count can be computed from the total and the other counts.'
				: `${cells} protected counts can be computed from totals and the other counts.`,
		small: (largest: number) => (largest === 2 ? '1 or 2' : `1 to ${largest}`),
		remedy:
			'Do not pass the table on as it is: join groups, or leave out these counts together with the total.',
		partly: (rows: string) => `The first ${rows} rows have been checked.`,
		more: 'How small counts are protected'
	}
};
