-- CreateTable
CREATE TABLE "PaperOrder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "done" INTEGER NOT NULL,
    "parts" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "card" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "since" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DocumentTemplate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "authorityId" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "endedById" TEXT,
    "endedAt" TEXT
);

-- CreateIndex
CREATE INDEX "PaperOrder_authorityId_state_idx" ON "PaperOrder"("authorityId", "state");

-- CreateIndex
CREATE INDEX "PaperOrder_personId_idx" ON "PaperOrder"("personId");

-- CreateIndex
CREATE INDEX "DocumentTemplate_authorityId_paper_state_idx" ON "DocumentTemplate"("authorityId", "paper", "state");
