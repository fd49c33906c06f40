/** The year now; read once, so that a list of years does not change under somebody's hands. */
export const THIS_YEAR = new Date().getFullYear();
