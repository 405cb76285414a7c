/** The version of the product, as `package.json` has it; a test holds the two against each other. */
export const productVersion = '0.1.0';
