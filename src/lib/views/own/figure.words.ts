/** Words of figures made of own files. */
export const figureWords = {
	de: {
		unchecked:
			'Eigene Daten: Die Zahlen stammen aus einer Datei auf diesem Gerät. Sie sind nicht amtlich, und niemand hat sie hier geprüft.',
		repeated: (count: string, isOne: boolean) =>
			isOne
				? 'Ein Wert steht in der Datei mehrfach und ist nicht gezeichnet.'
				: `${count} Werte stehen in der Datei mehrfach und sind nicht gezeichnet.`,
		earlier: (count: string, isOne: boolean) =>
			`Gezeichnet ist je Jahr der letzte Zeitpunkt; ${isOne ? 'ein früherer Wert steht' : `${count} frühere Werte stehen`} nur in der Tabelle.`,
		many: (names: string, count: number) =>
			count === 1 ? `Eigene Zahl: ${names}` : `${count} eigene Zahlen: ${names}`,
		manyShown: (places: string, view: 'values' | 'index') =>
			view === 'index'
				? `${places}; erstes gemeinsames Jahr = 100, wo es das gibt`
				: `${places}; Werte, wie sie in der Datei stehen`,
		beside: {
			headline: (own: string, official: string) => `${own} (eigene Daten) neben: ${official}`,
			subtitle: (places: string) => `${places}; jede Kennzahl mit ihrer eigenen Skala`,
			summary: (own: string, official: string) =>
				`Zuerst die eigenen Daten „${own}“, dann die amtliche Kennzahl „${official}“, verbunden über Schlüssel und Jahr. Dass zwei Linien ähnlich verlaufen, belegt keinen Zusammenhang.`
		}
	},
	en: {
		unchecked:
			'Own data: the numbers come from a file on this device. They are not official, and nobody has checked them here.',
		repeated: (count: string, isOne: boolean) =>
			isOne
				? 'One value stands several times in the file and is not drawn.'
				: `${count} values stand several times in the file and are not drawn.`,
		earlier: (count: string, isOne: boolean) =>
			`Of each year the last point in time is drawn; ${isOne ? 'one earlier value stands' : `${count} earlier values stand`} in the table only.`,
		many: (names: string, count: number) =>
			count === 1 ? `Own number: ${names}` : `${count} own numbers: ${names}`,
		manyShown: (places: string, view: 'values' | 'index') =>
			view === 'index'
				? `${places}; first common year = 100 where there is one`
				: `${places}; values as they stand in the file`,
		beside: {
			headline: (own: string, official: string) => `${own} (own data) beside: ${official}`,
			subtitle: (places: string) => `${places}; each indicator with a scale of its own`,
			summary: (own: string, official: string) =>
				`First the own data “${own}”, then the official indicator “${official}”, joined by key and year. That two lines run alike does not prove that one has to do with the other.`
		}
	}
};
