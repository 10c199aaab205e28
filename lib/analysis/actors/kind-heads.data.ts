import type { ActorKind } from '../../pack/kinds.ts';

// Words that make a capitalised sequence an organisation's or programme's name, and of which kind; by hand, folded.
const TABLE: Record<Exclude<ActorKind, 'person'>, string> = {
  'criminal-group': 'cartel cartels carteles clan gang mafia mara pandilla yakuza',
  agency:
    'aduanas agencia agency armada army auditoria battalion brigada brigade bureau carabineros coastguard comando command contraloria corps customs ' +
    'defensoria department departamento dept directorate division ejercito enforcement fiscalia force forces fuerza fuerzas guard ' +
    'guardia gendarmerie intelligence inteligencia marines ministerio ministry navy office oficina patrol police policia ' +
    'prosecutors procuraduria regiment secretaria secretariado secretariat service servicio sheriff subprocuraduria ' +
    'subsecretaria treasury unidad unit',
  government:
    'administration administracion asamblea assembly ayuntamiento cabinet camara chancellery congreso congress ' +
    'consulado consulate corte court embajada embassy gabinete gobierno government house legislatura legislature ' +
    'parlamento parliament presidencia presidency senado senate suprema tribunal',
  media:
    'broadcasting channel chronicle cnn diario gazette herald journal magazine news noticias periodico press radio ' +
    'registro revista semanario television telegraph times tribune tv',
  organization:
    'academia academy buscadoras buscadores rastreadoras airlines airways alianza alliance archive archivo asociacion associates association autodefensas bank ' +
    'banco band barra bros brothers center centre centro church club co coalicion coalition colectivo colegio college comision ' +
    'comite commission committee company compania conference confederacion confederation consejo consorcio corp ' +
    'corporacion corporation council entertainment enterprises escuela facultad federacion federation festival fondo fund ' +
    'foundation frente front fundacion gmbh group grupo holdings iglesia inc industries institute institution instituto ' +
    'international labs laboratories league liga ltd llc llp media motors movement movimiento network observatorio ' +
    'observatory orchestra organisation organization organizacion orquesta partido partners party plc pictures ' +
    'productions real records red school seminary sindicato sistema sociedad society software studios systems team ' +
    'technologies trust union universidad university watch',
  programme:
    'act acuerdo agreement bill campaign cumbre dialogo dialogue estrategia framework iniciativa initiative ley ' +
    'operacion operation operativo pacto pact plan program programa programme project protocol protocolo proyecto ' +
    'strategy summit tratado treaty',
};

/** The kind that a head word gives a name. */
export const KIND_BY_HEAD: ReadonlyMap<string, ActorKind> = new Map(
  Object.entries(TABLE).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, ActorKind] => [word, kind as ActorKind]),
  ),
);
