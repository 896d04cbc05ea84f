/** How progress is measured and under which circumstances: words of a goal that say nothing about what is practiced. */
export const goalBoilerplate = `
  out of # opportunities; # of # trials; # out of # trials; # of # days; # out of # days; percent accuracy; accuracy
  annual review; by the end of the year; school year; iep period; measured by; as measured by; data collection; work samples
`;
