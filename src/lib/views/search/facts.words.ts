const commuting = (direction: string): string[] =>
	[
		'pendler',
		'pendlerinnen',
		'pendlern',
		'pendlerquote',
		'pendeln',
		'pendelnde',
		'pendelnden'
	].flatMap((word) => [word, `${direction}${word}`]);
const commuters = ['commuters', 'commuter', 'commuting', 'commute'];

/** How numbers that stand by themselves are told, and by which whole words they are asked for. */
export const factWords = {
	de: {
		population: 'Bevölkerung',
		census: (day: string) => `Zensus vom ${day}`,
		town: (kind: string, where: string, people: string, day: string) =>
			`${kind} ${where} mit ${people} Einwohnerinnen und Einwohnern (Zensus vom ${day}).`,
		keys: {
			in_commuter_share: commuting('ein'),
			out_commuter_share: commuting('aus'),
			part_time_share: [
				...['Teilzeit', 'Teilzeitquote', 'Teilzeitanteil', 'Teilzeitarbeit'],
				...['Teilzeitbeschäftigte', 'Teilzeitbeschäftigten', 'Teilzeitbeschäftigung']
			]
		} as Readonly<Record<string, string[]>>
	},
	en: {
		population: 'Population',
		census: (day: string) => `census of ${day}`,
		town: (_kind: string, where: string, people: string, day: string) =>
			`Municipality ${where} with ${people} inhabitants (census of ${day}).`,
		keys: {
			in_commuter_share: [...commuters, 'in commuters', 'incommuters'],
			out_commuter_share: [...commuters, 'out commuters', 'outcommuters'],
			part_time_share: ['part time', 'part timers', 'parttime']
		} as Readonly<Record<string, string[]>>
	}
};
