package nl.gezondheidsplein.hub.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Lets several threads do the same at the same moment. */
final class Together {
    private Together() {}

    /** Returns how many of the threads got true. */
    static int countTrue(int threads, BooleanSupplier work) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger count = new AtomicInteger();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        try {
                                            start.await();
                                        } catch (InterruptedException e) {
                                            Thread.currentThread().interrupt();
                                            return;
                                        }
                                        if (work.getAsBoolean()) {
                                            count.incrementAndGet();
                                        }
                                    }));
        }
        start.countDown();
        for (Thread thread : all) {
            thread.join();
        }
        return count.get();
    }
}
