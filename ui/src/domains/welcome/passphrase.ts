/** Short passphrases can be guessed by whoever holds the file; the core refuses nothing above this. */
export const LEAST_PASSPHRASE = 10;
