/** The page's own variable that says how many answers it still waits for; a stopped clock stops no variable. Google has none such. */
export const WAITING_MARK = 'standInWaitsFor';
