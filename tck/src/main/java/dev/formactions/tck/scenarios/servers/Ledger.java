package dev.formactions.tck.scenarios.servers;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Knows how the transactions of bookings ended. */
@ApplicationScoped
public class Ledger {

    @Resource
    private @Nullable TransactionSynchronizationRegistry transactions;

    private final Map<String, String> endings = new ConcurrentHashMap<>();

    /** Waits for the end of the current transaction, that of a booking, and says whether there is one. */
    public boolean open(String booking) {
        if (transactions == null || transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return false;
        }
        endings.put(booking, "open");
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                endings.put(booking, status == Status.STATUS_COMMITTED ? "committed" : "rolled back");
            }
        });
        return true;
    }

    /** How the transaction of a booking ended. */
    public String ending(String booking) {
        return endings.getOrDefault(booking, "none");
    }
}
