/** With KILLS=all as many kills as were agreed on for each database; otherwise as many as a run of the whole suite has time for. */
export const howMany = (all: number, usual: number): number => (process.env.KILLS === 'all' ? all : usual)
