/** The version of Marsad, as in `package.json`; snapshots and answers carry it. */
export const version = '0.1.0'
