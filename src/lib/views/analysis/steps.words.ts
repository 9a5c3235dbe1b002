import type { Look, StepKind } from '../../analysis/steps.ts';

/** Texts of the steps that reshape a table. */
export const stepsWords = {
	de: {
		title: 'Schritte',
		lead: 'Eine Tabelle Schritt für Schritt umformen. Jeder Schritt lässt sich lesen, ändern und zurücknehmen; als SQL ergeben sie dieselbe Tabelle.',
		from: 'Tabelle',
		add: 'Schritt hinzufügen',
		kinds: {
			keep: 'Nur bestimmte Zeilen',
			fold: 'Spalten werden Zeilen',
			spread: 'Zeilen werden Spalten',
			join: 'Spalten einer anderen Tabelle',
			window: 'Rang oder Veränderung'
		} satisfies Record<StepKind, string>,
		column: 'Spalte',
		values: 'Werte',
		folded: 'Spalten, die Zeilen werden',
		names: 'Diese Werte werden Spalten',
		numbers: 'Zahlen aus',
		by: 'Zeilen nach',
		on: 'Gemeinsame Spalte',
		take: 'Spalten, die dazukommen',
		look: 'Was dazukommt',
		looks: {
			rank: 'Rang, höchster Wert zuerst',
			previous: 'Wert davor',
			change: 'Veränderung zum Wert davor'
		} satisfies Record<Look, string>,
		order: 'In der Reihenfolge von',
		within: 'Getrennt nach',
		nothing: '–',
		change: 'Ändern',
		remove: 'Entfernen',
		removeStep: (number: string) => `Schritt ${number} entfernen`,
		undo: 'Letzte Änderung zurücknehmen',
		unfit:
			'Dieser Schritt passt nicht zu dem, was davor steht. Ergänzen, ändern oder entfernen Sie ihn.',
		needsKeep:
			'Legen Sie zuerst mit „Nur bestimmte Zeilen“ fest, welche Werte (höchstens 40) Spalten werden.',
		honest: {
			keep: '',
			fold: '',
			spread: 'Wo mehrere Zeilen zusammenfallen, steht kein Wert.',
			join: 'Wo der Schlüssel in der anderen Tabelle mehrfach vorkommt, steht kein Wert.',
			window:
				'Kein Wert steht dort, wo ein Zeitpunkt in einer Gruppe mehrfach vorkommt oder die Quelle wechselt.'
		} satisfies Record<StepKind, string>,
		rankLevels:
			'Der Rang gilt je Ebene der Regionen: Land und Kreise werden nicht miteinander gereiht. Kein Rang steht dort, wo eine Region in einer Gruppe mehrfach vorkommt.',
		say: {
			keep: (column: string, values: string) =>
				values === '' ? `alle Zeilen (noch nichts gewählt)` : `nur Zeilen mit ${column}: ${values}`,
			fold: (columns: string) => `die Spalten ${columns} werden Zeilen`,
			spread: (names: string, numbers: string, by: string) =>
				`die Werte von ${names} werden Spalten, Zahlen aus ${numbers}, Zeilen nach ${by}`,
			join: (table: string, on: string, take: string) =>
				`ergänzt aus „${table}“: ${take || '–'} (verbunden über ${on})`,
			window: (look: string, of: string, order: string, within: string) =>
				[`${look}: ${of}`, order && `nach ${order}`, within && `je ${within}`]
					.filter(Boolean)
					.join(', ')
		},
		foreign: 'Diese Schritte kommen aus der Adresse: Jemand hat sie geteilt.',
		unread: 'Die Schritte in der Adresse lassen sich nicht lesen.',
		notShared: 'Die Schritte nutzen eigene Tabellen und stehen deshalb nicht in der Adresse.',
		run: 'Schritte ausführen',
		stale: 'Dieses Ergebnis gehört zu den Schritten, wie sie vorher waren. Führen Sie sie neu aus.',
		asSql: 'Schritte als SQL ansehen'
	},
	en: {
		title: 'Steps',
		lead: 'Reshape a table step by step. Each step can be read, changed and taken back; as SQL they give the same table.',
		from: 'Table',
		add: 'Add a step',
		kinds: {
			keep: 'Only certain rows',
			fold: 'Columns become rows',
			spread: 'Rows become columns',
			join: 'Columns of another table',
			window: 'Rank or change'
		} satisfies Record<StepKind, string>,
		column: 'Column',
		values: 'Values',
		folded: 'Columns that become rows',
		names: 'These values become columns',
		numbers: 'Numbers from',
		by: 'Rows by',
		on: 'Shared column',
		take: 'Columns to add',
		look: 'What is added',
		looks: {
			rank: 'rank, highest value first',
			previous: 'value before',
			change: 'change from the value before'
		} satisfies Record<Look, string>,
		order: 'In the order of',
		within: 'Separately by',
		nothing: '–',
		change: 'Change',
		remove: 'Remove',
		removeStep: (number: string) => `Remove step ${number}`,
		undo: 'Take the last change back',
		unfit: 'This step does not fit what stands before it. Complete, change or remove it.',
		needsKeep: 'First say with “Only certain rows” which values (at most 40) become columns.',
		honest: {
			keep: '',
			fold: '',
			spread: 'Where several rows fall together there is no value.',
			join: 'Where the key stands more than once in the other table there is no value.',
			window:
				'There is no value where a moment stands more than once in a group or the source changes.'
		} satisfies Record<StepKind, string>,
		rankLevels:
			'The rank holds within a level of regions: state and districts are not ranked together. There is no rank where a region stands more than once in a group.',
		say: {
			keep: (column: string, values: string) =>
				values === '' ? `all rows (nothing chosen yet)` : `only rows with ${column}: ${values}`,
			fold: (columns: string) => `the columns ${columns} become rows`,
			spread: (names: string, numbers: string, by: string) =>
				`the values of ${names} become columns, numbers from ${numbers}, rows by ${by}`,
			join: (table: string, on: string, take: string) =>
				`added from “${table}” over ${on}: ${take || '–'}`,
			window: (look: string, of: string, order: string, within: string) =>
				[`${look}: ${of}`, order && `by ${order}`, within && `within ${within}`]
					.filter(Boolean)
					.join(', ')
		},
		foreign: 'These steps come from the address: somebody has shared them.',
		unread: 'The steps in the address cannot be read.',
		notShared: 'The steps use your own tables and so do not stand in the address.',
		run: 'Run the steps',
		stale: 'This result belongs to the steps as they were before. Run them again.',
		asSql: 'Look at the steps as SQL'
	}
};
