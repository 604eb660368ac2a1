-- CreateTable
CREATE TABLE "RegisterTask" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "processId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "change" JSONB NOT NULL,
    "dueOn" TEXT NOT NULL,
    "openedAt" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "given" JSONB NOT NULL,
    "doneAt" TEXT
);

-- CreateIndex
CREATE INDEX "RegisterTask_authorityId_state_idx" ON "RegisterTask"("authorityId", "state");

-- CreateIndex
CREATE INDEX "RegisterTask_processId_idx" ON "RegisterTask"("processId");
