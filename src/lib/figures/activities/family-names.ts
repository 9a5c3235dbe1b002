/** Families of target groups, in the order of their groups. */
export const familyNames = {
	de: {
		'school-and-training': 'Schule und Ausbildung',
		benefit: 'Leistungsbezug',
		work: 'Arbeit und Arbeitsuche',
		health: 'Gesundheit',
		family: 'Familie',
		migration: 'Zuwanderung',
		public: 'Öffentlichkeit',
		professionals: 'Betriebe und Fachleute'
	},
	en: {
		'school-and-training': 'School and training',
		benefit: 'Benefits',
		work: 'Work and job search',
		health: 'Health',
		family: 'Family',
		migration: 'Immigration',
		public: 'General public',
		professionals: 'Companies and professionals'
	}
} as const;
