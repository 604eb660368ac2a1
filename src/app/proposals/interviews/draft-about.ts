/** What the draft of a proposal is about: the task of a monitoring in which it was begun, and the proposal that it goes on with; empty for neither. */
export type DraftAbout = { taskId: string; proposalId: string }

const FROM_TASK = 'monitoring~'

/** The same as the subject of a draft. */
export const draftSubject = ({ taskId, proposalId }: DraftAbout): string =>
  taskId === '' ? proposalId : `${FROM_TASK}${taskId}${proposalId === '' ? '' : `~${proposalId}`}`

export function draftAbout(subject: string): DraftAbout {
  if (!subject.startsWith(FROM_TASK)) return { taskId: '', proposalId: subject }
  const [taskId = '', proposalId = ''] = subject.slice(FROM_TASK.length).split('~')
  return { taskId, proposalId }
}
