/** How numbers that stand by themselves are told, and by which beginnings of words they are asked for. */
export const factWords = {
	de: {
		population: 'Bevölkerung',
		census: (day: string) => `Zensus vom ${day}`,
		town: (kind: string, where: string, people: string, day: string) =>
			`${kind} ${where} mit ${people} Einwohnerinnen und Einwohnern (Zensus vom ${day}).`,
		keys: {
			in_commuter_share: ['pendler', 'pendel', 'pendeln', 'einpendel', 'einpendler'],
			out_commuter_share: ['pendler', 'pendel', 'pendeln', 'auspendel', 'auspendler'],
			part_time_share: ['teilzeit']
		} as Readonly<Record<string, string[]>>
	},
	en: {
		population: 'Population',
		census: (day: string) => `census of ${day}`,
		town: (_kind: string, where: string, people: string, day: string) =>
			`Municipality ${where} with ${people} inhabitants (census of ${day}).`,
		keys: {
			in_commuter_share: ['commut', 'incommut'],
			out_commuter_share: ['commut', 'outcommut'],
			part_time_share: ['part time']
		} as Readonly<Record<string, string[]>>
	}
};
