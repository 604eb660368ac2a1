-- CreateTable
CREATE TABLE "ChangeProposal" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "unitId" TEXT NOT NULL,
    "initiatorId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "settleAt" TEXT,
    "answers" JSONB NOT NULL,
    "createdAt" TEXT NOT NULL,
    "submittedAt" TEXT,
    "closedAt" TEXT,
    "editionId" TEXT,

    CONSTRAINT "ChangeProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalRound" (
    "proposalId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "authorityId" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "noteFileId" TEXT,
    "createdAt" TEXT NOT NULL,
    "submittedAt" TEXT,

    CONSTRAINT "ProposalRound_pkey" PRIMARY KEY ("proposalId","round")
);

-- CreateTable
CREATE TABLE "ProposalEntry" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "change" JSONB NOT NULL,

    CONSTRAINT "ProposalEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApprovalStep" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "people" JSONB NOT NULL,
    "openedAt" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "given" JSONB NOT NULL,

    CONSTRAINT "ApprovalStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StepPerson" (
    "stepId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,

    CONSTRAINT "StepPerson_pkey" PRIMARY KEY ("stepId","personId")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "deed" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "forId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "forName" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "at" TEXT NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalQuestion" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "askedById" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "askedAt" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "answeredAt" TEXT,

    CONSTRAINT "ProposalQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "substituteId" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT NOT NULL,
    "setById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "cancelledAt" TEXT,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ChangeProposal_authorityId_unitId_idx" ON "ChangeProposal"("authorityId", "unitId");

-- CreateIndex
CREATE INDEX "ChangeProposal_authorityId_initiatorId_idx" ON "ChangeProposal"("authorityId", "initiatorId");

-- CreateIndex
CREATE INDEX "ChangeProposal_authorityId_state_settleAt_idx" ON "ChangeProposal"("authorityId", "state", "settleAt");

-- CreateIndex
CREATE UNIQUE INDEX "ChangeProposal_authorityId_number_key" ON "ChangeProposal"("authorityId", "number");

-- CreateIndex
CREATE INDEX "ProposalRound_authorityId_idx" ON "ProposalRound"("authorityId");

-- CreateIndex
CREATE INDEX "ProposalEntry_proposalId_round_idx" ON "ProposalEntry"("proposalId", "round");

-- CreateIndex
CREATE INDEX "ProposalEntry_authorityId_entryId_idx" ON "ProposalEntry"("authorityId", "entryId");

-- CreateIndex
CREATE INDEX "ApprovalStep_authorityId_state_idx" ON "ApprovalStep"("authorityId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "ApprovalStep_proposalId_round_step_key" ON "ApprovalStep"("proposalId", "round", "step");

-- CreateIndex
CREATE INDEX "StepPerson_authorityId_personId_idx" ON "StepPerson"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "Decision_proposalId_at_idx" ON "Decision"("proposalId", "at");

-- CreateIndex
CREATE INDEX "Decision_authorityId_personId_idx" ON "Decision"("authorityId", "personId");

-- CreateIndex
CREATE INDEX "ProposalQuestion_proposalId_idx" ON "ProposalQuestion"("proposalId");

-- CreateIndex
CREATE INDEX "ProposalQuestion_authorityId_idx" ON "ProposalQuestion"("authorityId");

-- CreateIndex
CREATE INDEX "Absence_authorityId_personId_idx" ON "Absence"("authorityId", "personId");
