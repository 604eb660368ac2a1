import type { Definition } from '../interview/definition.ts'

/** Longest texts, in characters. */
const LIMITS = { reason: 1000, remark: 1000 } as const

/** R39: why business processes are left without a point. */
export const monitoringGapsInterview: Definition = {
  key: 'monitoringGaps',
  version: 1,
  title: { id: 'monitoring-gaps-interview' },
  saveLabel: { id: 'button-monitoring-confirm' },
  nodes: [
    {
      key: 'reason',
      kind: 'text',
      max: LIMITS.reason,
      label: { id: 'monitoring-reason' },
      title: { id: 'monitoring-reason.title' },
      hint: { id: 'monitoring-reason.hint' },
      example: { id: 'monitoring-reason.example' },
    },
  ],
}

/** R73: what the unit is to put right. */
export const monitoringRemarkInterview: Definition = {
  key: 'monitoringRemark',
  version: 1,
  direct: true,
  title: { id: 'monitoring-remark-interview' },
  nodes: [
    {
      key: 'remark',
      kind: 'text',
      max: LIMITS.remark,
      label: { id: 'monitoring-remark' },
      title: { id: 'monitoring-remark.title' },
      hint: { id: 'monitoring-remark.hint' },
      example: { id: 'monitoring-remark.example' },
    },
  ],
}
