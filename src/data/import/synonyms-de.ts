import type {TableName} from '../records.js';

/** What columns are usually called in offices that write German, in the form of `headings`. */
export const germanHeadings: {readonly [T in TableName]?: Readonly<Record<string, string>>} = {
  events: {
    title: 'titel|bezeichnung|veranstaltung|titel der veranstaltung|name der veranstaltung|tagung',
    type: 'art|art der veranstaltung|veranstaltungsart|typ',
    start_date: 'datum|beginn|anfang|termin|zeitraum|von',
    end_date: 'ende|bis',
    city: 'ort|stadt|veranstaltungsort',
    country: 'land|staat|gastland',
    organisers: 'veranstalter|organisator',
    themes: 'themen|thema',
    note: 'bemerkung|bemerkungen|anmerkung|anmerkungen',
    'participants.count':
      'teilnehmer|teilnehmende|teilnehmerzahl|anzahl teilnehmer|anzahl der teilnehmer|zahl der teilnehmer|anzahl'
  },
  ratifications: {
    instrument: 'ubereinkommen|vertrag|abkommen',
    state: 'staat|land|vertragsstaat|vertragspartei|mitgliedstaat|staaten',
    signature_date: 'unterzeichnung|unterzeichnet|unterzeichnungsdatum|datum der unterzeichnung',
    deposit_date:
      'ratifikation|ratifizierung|ratifiziert|hinterlegung|beitritt|datum der ratifikation|ratifikation beitritt',
    entry_into_force_date: 'inkrafttreten|in kraft|in kraft seit|datum des inkrafttretens',
    denunciation_notified: 'kundigung',
    note: 'bemerkung|bemerkungen|anmerkung|anmerkungen'
  },
  participants: {
    event: 'veranstaltung',
    count: 'teilnehmer|teilnehmerzahl|anzahl|anzahl teilnehmer'
  },
  projects: {
    title: 'projekt|projekttitel',
    start_date: 'beginn|anfang',
    end_date: 'ende',
    states: 'lander|staaten',
    budget: 'haushalt|betrag|mittel'
  }
};
