package org.cxmaturity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of the product, of Drools and of Java. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"cxm " + product(), engine(), "Java " + System.getProperty("java.version")};
    }

    /** The product's version. */
    public static String product() throws IOException {
        return property("version");
    }

    /** The rule engine and its version. */
    public static String engine() throws IOException {
        return "Drools " + property("drools");
    }

    private static String property(String key) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is not on the class path");
            }
            properties.load(in);
        }
        return properties.getProperty(key);
    }
}
