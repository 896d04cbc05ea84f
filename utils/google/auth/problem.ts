/** Why there is no token. */
export type SignInProblem =
  /** The person said no on Google's page. */
  | 'denied'
  /** The window was closed. Google's own error pages (an unknown client id, an app that the school blocks) end so, too. */
  | 'closed'
  /** Google wants to ask a person, and nobody was there to be asked. */
  | 'needs-person'
  | 'offline'
  /** Neither the district, the therapist nor the build names a client id. */
  | 'no-client-id'
  /** The district allows accounts of its own domain only. */
  | 'wrong-domain'
  /** The district allows no connected accounts. */
  | 'off-by-district'
  /** Another sign-in window is open. */
  | 'already-open'
  /** The answer does not belong to our question. */
  | 'not-our-answer';
