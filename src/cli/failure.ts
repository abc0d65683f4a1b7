/** Why a command cannot do what it was asked to do, as a sentence for whoever asked. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
