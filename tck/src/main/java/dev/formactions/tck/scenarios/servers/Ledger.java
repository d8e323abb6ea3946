package dev.formactions.tck.scenarios.servers;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** Knows how the last transaction ended. */
@ApplicationScoped
public class Ledger {

    @Resource
    private @Nullable TransactionSynchronizationRegistry transactions;

    private volatile String last = "none";

    /** Waits for the end of the current transaction, and says whether there is one. */
    public boolean open() {
        if (transactions == null || transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return false;
        }
        last = "open";
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                last = status == Status.STATUS_COMMITTED ? "committed" : "rolled back";
            }
        });
        return true;
    }

    /** How the last transaction ended. */
    public String last() {
        return last;
    }
}
