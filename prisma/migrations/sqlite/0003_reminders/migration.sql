-- CreateTable
CREATE TABLE "Reminder" (
    "personId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "deadline" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "saidOn" TEXT NOT NULL,
    "againOn" TEXT NOT NULL,

    PRIMARY KEY ("personId", "subject", "deadline")
);

-- CreateIndex
CREATE INDEX "Reminder_authorityId_idx" ON "Reminder"("authorityId");
