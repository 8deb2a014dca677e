package org.cxmaturity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of the product, of Drools and of Java. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is not on the class path");
            }
            properties.load(in);
        }
        return new String[] {
            "cxm " + properties.getProperty("version"),
            "Drools " + properties.getProperty("drools"),
            "Java " + System.getProperty("java.version")
        };
    }
}
