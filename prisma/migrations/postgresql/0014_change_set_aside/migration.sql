-- AlterTable
ALTER TABLE "ChangeProposal" ADD COLUMN     "setAside" TEXT NOT NULL DEFAULT '';
