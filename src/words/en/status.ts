import type {Status} from '../../data/status.js';

/** What a state is to an instrument, in the words of the law of treaties. */
export const status: {readonly [S in Status]: string} = {
  party: 'Party',
  consent: 'Consent expressed, not yet in force',
  signatory: 'Signatory',
  entitled: 'Entitled to sign, has not',
  invited: 'Invited to accede',
  former: 'No longer a Party',
  none: 'No statement'
};
