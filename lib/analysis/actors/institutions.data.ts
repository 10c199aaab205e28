import type { ActorKind } from '../../pack/kinds.ts';

// Institutions that general news names without saying what they are, in English and Spanish; by hand, folded.
const TABLE: Record<Exclude<ActorKind, 'person' | 'programme'>, string> = {
  'criminal-group':
    'al qaeda|al-qaeda|al qaida|al-qaida|isis|isil|hezbollah|hamas|taliban|boko haram|farc|eln|eta|ms-13|barrio 18|mara salvatrucha|' +
    'los zetas|zetas|tren de aragua|clan del golfo|latin kings|hells angels|mexican mafia|hizbula|hizbollah|ku klux klan|cosa nostra|ndrangheta|camorra|islamic state|estado islamico|sendero luminoso',
  agency:
    'fbi|cia|dea|atf|nsa|dhs|cbp|ice|tsa|fema|doj|dod|epa|fda|cdc|irs|sec|nasa|usda|gao|crs|mi5|mi6|kgb|fsb|nypd|lapd|' +
    'pentagon|el pentagono|pentagono|homeland security|customs and border protection|coast guard|border patrol|' +
    'national guard|air force|secret service|state department|justice department|treasury department|' +
    'defense department|treasury|army|navy|marine corps|patrulla fronteriza|guardia civil|guardia nacional|' +
    'fuerzas armadas|fuerza aerea|armed forces|marina armada|ejercito|armada|marina|fiscalia|procuraduria|cancilleria|' +
    'hacienda|gobernacion|policia federal|policia nacional|policia judicial|mossos d esquadra|ertzaintza|pgr|fgr|sedena|semar|' +
    'inegi|inm|instituto nacional de migracion|registro civil|dps|homeland security investigations|centers for disease control and prevention|centers for disease control|buro federal de investigaciones|sre|segob|sspc|shcp|cisen|cndh|interior|scotland yard|europol|secretaria de marina|marina armada de mexico|armada de mexico',
  government:
    'congress|senate|white house|house|kremlin|supreme court|house of representatives|capitol|downing street|' +
    'parliament|congreso|senado|camara de diputados|camara de representantes|casa blanca|suprema corte|' +
    'corte suprema|tribunal supremo|tribunal constitucional|audiencia nacional|generalitat|moncloa|junta|' +
    'parlamento|bundestag|knesset|duma|scotus|los pinos|suprema corte de justicia|congreso de la union|scjn',
  media:
    'cnn|bbc|reuters|ap|afp|efe|npr|pbs|nbc|abc|cbs|fox news|msnbc|associated press|new york times|washington post|' +
    'wall street journal|los angeles times|politico|bloomberg|al jazeera|the guardian|el universal|la jornada|el pais|el tiempo|el mercurio|el espectador|el norte|el economista|el heraldo|el debate|el diario|el sol de mexico|la razon|la cronica|el clarin|la nacion|el mundo|' +
    'reforma|milenio|proceso|excelsior|televisa|tv azteca|univision|telemundo|infobae|usa today|dow jones|wall street journal|time magazine|newsweek|' +
    'the economist|propublica|sky news|notimex|xinhua|tass|abc news|nbc news|cbs news|el financiero|animal politico|' +
    'truth social|telegram|whatsapp|facebook|twitter|youtube|instagram|tiktok|google|wikipedia',
  organization:
    'gop|un|onu|nato|otan|ue|oas|oea|who|oms|imf|fmi|world bank|banco mundial|wto|omc|opec|opep|unicef|unesco|interpol|' +
    'united nations|naciones unidas|european union|union europea|amnesty international|amnistia internacional|' +
    'human rights watch|red cross|cruz roja|aclu|nra|pri|pan|prd|morena|pp|psoe|iu|pt|pvem|erc|pnv|eh|ccoo|ugt|' +
    'democratic party|republican party|labour|fifa|uefa|nfl|nba|mlb|nhl|ncaa|ibm|pemex|cfe|unam|ipn|itam|microsoft|apple|amazon|boeing|' +
    'banxico|real madrid|barcelona fc|manchester united|bbva|telefonica|repsol|iberia|endesa|wola|csis|rand|brookings|unhcr|' +
    'acnur|greenpeace|medicos sin fronteras|doctors without borders|hrw|cepal|cidh|corte idh|iglesia catolica|' +
    'catholic church|mercosur|apec|asean|african union|liga mx',
};

/** Kind by folded name. */
export const INSTITUTIONS: ReadonlyMap<string, ActorKind> = new Map(
  Object.entries(TABLE).flatMap(([kind, names]) =>
    names.split('|').map((name): [string, ActorKind] => [name.replaceAll('-', ' '), kind as ActorKind]),
  ),
);
