package dev.formactions.benchmark;

import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.jetty.JettyHttpContainerFactory;

/** Serves the page and its twin on the loopback address, each on a port of its own, until it is ended. */
public final class BenchmarkServer {

    private BenchmarkServer() {}

    /**
     * Starts both and writes, for each, the requests as scripts for wrk. Each directory has a file {@code url} as well; the
     * file {@code ready} says that all are there.
     *
     * @param args the directory that the files go to
     * @throws Exception if a server cannot start
     */
    public static void main(String[] args) throws Exception {
        QuietLogs.install();
        Path directory = Path.of(args[0]);
        SeContainerInitializer.newInstance().initialize();
        for (Contender contender : Contender.values()) {
            String origin = start(contender);
            write(directory.resolve(contender.name().toLowerCase(Locale.ROOT)), origin);
        }
        Files.createFile(directory.resolve("ready"));
        Thread.currentThread().join();
    }

    private static String start(Contender contender) throws Exception {
        Server server = contender.start(
                config -> JettyHttpContainerFactory.createServer(URI.create("http://127.0.0.1:0/"), config, false));
        ServerConnector connector = (ServerConnector) server.getConnectors()[0];
        connector.setHost("127.0.0.1");
        server.start();
        return "http://127.0.0.1:" + connector.getLocalPort();
    }

    private static void write(Path directory, String origin) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("url"), origin + "/login");
        for (Exchange exchange : Exchange.values()) {
            Files.writeString(directory.resolve(exchange.name() + ".lua"), exchange.lua(origin));
        }
    }
}
