/**
 * Names that stand for a government or an institution, with the country they speak for:
 * `name | other names | country | city that holds it`. Capitals are metonyms too and come from the countries.
 */
export const metonymTable = `
Kremlin|the Kremlin|Russia|Moscow
White House|the White House|United States|Washington
Pentagon|the Pentagon|United States|Washington
Capitol Hill|the Capitol,U.S. Capitol|United States|Washington
Downing Street|10 Downing Street,No. 10,No 10|United Kingdom|London
Whitehall||United Kingdom|London
Westminster||United Kingdom|London
Elysee|the Elysee,Elysee Palace,Élysée Palace,the Élysée|France|Paris
Quai d'Orsay||France|Paris
Bundestag||Germany|Berlin
Knesset||Israel|Jerusalem
Blue House||South Korea|Seoul
Zhongnanhai||China|Beijing
Wall Street||United States|New York
Holyrood||United Kingdom|Edinburgh
Stormont||United Kingdom|Belfast
`;
